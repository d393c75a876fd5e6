/** What the pages of the offices share: refusals shown where something was asked for, days in words, how a price fell. */
package org.fengqiao.web.page.office;
