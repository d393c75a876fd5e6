/** What every table here needs: transactions with their failures told in sentences, and packing of long content. */
package org.fengqiao.receipt.store;
