/**
 * What every table here needs: transactions with their failures told in sentences, packing of long content, and upkeep of
 * the embedded database's file. The only package that knows H2 itself.
 */
package org.fengqiao.receipt.store;
