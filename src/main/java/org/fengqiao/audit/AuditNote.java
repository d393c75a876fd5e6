package org.fengqiao.audit;

import java.util.regex.Pattern;

/**
 * What is to be written down. Only codes and ids: there is no field for a text, so that nothing personal gets in.
 *
 * @param account who
 * @param body    code of the body for which they acted, or null
 * @param action  not null
 * @param matter  id of the matter, or null where it is about none or many
 * @param object  code or number of what was touched, for example {@code paper/17} or {@code subscription/…}; or null
 * @param detail  code of what became of it, for example the role that an account got; or null
 * @param reason  code of why, where one was given; or null
 * @param count   how many were touched, for a search or an export; otherwise 1
 */
public record AuditNote(String account, String body, AuditAction action, String matter, String object, String detail,
                        String reason, long count) {

    private static final Pattern CODE = Pattern.compile("[^\\s,;\"'<>]{1,200}");
    private static final int LONGEST_ACCOUNT = 100;

    /** @throws IllegalArgumentException in Chinese, for what is no code */
    public AuditNote {
        require("账号", account, false);
        require("单位编码", body, true);
        require("事项编号", matter, true);
        require("对象", object, true);
        require("变更", detail, true);
        require("原因", reason, true);
        if (account.length() > LONGEST_ACCOUNT || action == null || count < 0) {
            throw new IllegalArgumentException("审计记录要写明账号、动作和件数。");
        }
    }

    /** Nothing became of it, and nobody said why. */
    public AuditNote(String account, String body, AuditAction action, String matter, String object, long count) {
        this(account, body, action, matter, object, null, null, count);
    }

    public static AuditNote of(String account, String body, AuditAction action, String matter) {
        return new AuditNote(account, body, action, matter, null, 1);
    }

    private static void require(String what, String code, boolean optional) {
        if (code == null ? !optional : !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("审计记录的" + what + "应是编码，不含空白和引号，至多 200 个字符。");
        }
    }
}
