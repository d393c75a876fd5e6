/**
 * What an office does with plans of who looks after which grid: searches as jobs, versions, publication into the
 * directory that rules read. Knows the database.
 *
 * <p>May use: {@code planning}, {@code job}, {@code receipt} (its storage), {@code service}, {@code place},
 * {@code problem}, {@code file.table}, {@code json}, {@code text}, {@code term}, {@code calendar}.
 */
package org.fengqiao.gridplan;
