/**
 * The pages of the scheduling office: rosters from the first check to the record sheet. Faces only; what may be done
 * and what comes of it is decided in {@code roster} and {@code planning.visits.office}.
 */
package org.fengqiao.web.page.roster;
