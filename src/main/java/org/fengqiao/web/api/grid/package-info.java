/** Grid plans under {@code /v1}: searches as jobs, plans with their versions, questions, publication. Faces only. */
package org.fengqiao.web.api.grid;
