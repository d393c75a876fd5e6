/**
 * The pages of the grid office: plans from the first check to publication and repair. Faces only; what may be done and
 * what comes of it is decided in {@code gridplan} and {@code planning.grids}.
 */
package org.fengqiao.web.page.grid;
