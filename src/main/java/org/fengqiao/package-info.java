/** Fengqiao, a decision service for public complaints: which body handles a matter, what is owed by when, and why. */
package org.fengqiao;
