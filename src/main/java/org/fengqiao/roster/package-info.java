/**
 * What an office does with visit rosters, with the database: settings and versions kept, editing by several people,
 * questions, repairs, records of sessions, cases that come in. {@code job} searches in the background, {@code give}
 * writes and reads what goes out of the house. What is allowed is decided in {@code planning.visits.office}.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code problem}, {@code place}, {@code calendar}, {@code planning},
 * {@code file} for tables, {@code receipt} for its storage.
 */
package org.fengqiao.roster;
