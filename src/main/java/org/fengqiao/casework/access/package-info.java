/**
 * Who has to do with a matter, whom it accuses, and so who may see it. Pure: the directory of the day is passed in. One
 * place decides; lists ask the database the same question ({@code store.SightFilter}). Told in {@code docs/access.md}.
 */
package org.fengqiao.casework.access;
