/** Keys and what is done with them: sealing personal fields, signing anchors, and where keys come from. */
package org.fengqiao.receipt.key;
