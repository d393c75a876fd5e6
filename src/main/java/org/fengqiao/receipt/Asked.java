package org.fengqiao.receipt;

import org.fengqiao.receipt.store.StoreException;

/**
 * Who asked.
 *
 * @param client  the machine client, or the part of the product (page, command); not null, at most 100 characters
 * @param account the account of the person or client that signed in, or null on the command line
 */
public record Asked(String client, String account) {

    private static final int LONGEST = 100;

    public Asked {
        if (client == null || client.isBlank() || client.length() > LONGEST
                || account != null && account.length() > LONGEST) {
            throw new StoreException(StoreException.Kind.INVALID,
                    "客户端名称必填，客户端与账号名称都不超过 " + LONGEST + " 字。");
        }
    }
}
