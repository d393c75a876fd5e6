/**
 * Pages about registered matters: my work, the board of units, a matter, desks, and the citizen's question. They show
 * what {@code casework} says and tell it what people fill in; nothing is judged here.
 */
package org.fengqiao.web.page.casework;
