/**
 * The shell around the pure core that HTTP, pages and the command line share: what is in force, which pack decides a
 * matter, how a matter is read from JSON, and batches line by line.
 *
 * <p>May use: {@code term}, {@code text}, {@code json}, {@code problem}, {@code matter}, {@code place}, {@code policy},
 * {@code decision}, {@code receipt}. No Spring, no HTTP.
 */
package org.fengqiao.service;
