/**
 * Visit rosters under {@code /v1}: searches as jobs, rosters with their versions, questions, repairs, records, what is
 * given out, and the formats shared with the register of cases. Faces only.
 */
package org.fengqiao.web.api.roster;
