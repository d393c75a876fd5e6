/**
 * The hash by which this product names and proves content. Every package may use it; it uses nothing of the product.
 */
package org.fengqiao.hash;
