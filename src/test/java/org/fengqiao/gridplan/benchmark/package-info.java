/** What the office's steps cost with the plan of a city. Not part of the test run. */
package org.fengqiao.gridplan.benchmark;
