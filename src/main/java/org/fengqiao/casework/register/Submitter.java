package org.fengqiao.casework.register;

import java.util.function.Predicate;

/**
 * Who sends a matter in. A mark belongs to the body whose accounts use it, or to the account where that acts for none.
 *
 * @param account account or system
 * @param body    code of the body that it acts for, or null
 * @param hidden  whether a matter is hidden from it; asked with a number, inside the transaction
 */
public record Submitter(String account, String body, Predicate<String> hidden) {

    /** The service itself, from which nothing is hidden. */
    static Submitter of(String account) {
        return new Submitter(account, null, matter -> false);
    }
}
