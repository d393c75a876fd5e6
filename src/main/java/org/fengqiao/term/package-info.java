/** Closed sets of terms that have a code for machines and a Chinese label for people. May use: nothing of this product. */
package org.fengqiao.term;
