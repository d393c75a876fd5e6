/**
 * Work that the running application does by itself, again and again. What the work is and when it is due, others say.
 *
 * <p>May use nothing of the product.
 */
package org.fengqiao.routine;
