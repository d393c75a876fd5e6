/** Every file that a policy or directory revision was read from, kept by content so that old revisions load again. */
package org.fengqiao.receipt.archive;
