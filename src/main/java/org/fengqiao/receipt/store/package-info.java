/**
 * What every table here needs: transactions with their failures told in sentences, packing of long content, and upkeep of
 * the embedded database's file, and the guard that lets go of one that a full disk closed. The only package that knows H2 itself.
 */
package org.fengqiao.receipt.store;
