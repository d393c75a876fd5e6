package org.fengqiao.outbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** What a subscription must be like. */
record SubscriptionCheck(boolean plainHttp) {

    private static final Pattern CODE = Pattern.compile("[^\\s,]{1,100}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_URL = 1000;
    private static final int LONGEST_LIST = 2000;

    /** @throws ProblemException naming the field */
    void check(NewSubscription wanted) {
        if (wanted.name() == null || wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            throw invalid("name", "请写明订阅的名称，不超过 " + LONGEST_NAME + " 字。");
        }
        checkUrl(wanted.url());
        checkCodes("kinds", wanted.kinds());
        checkCodes("bodies", wanted.bodies());
    }

    private void checkUrl(String url) {
        URI uri;
        try {
            uri = new URI(url == null ? "" : url);
        } catch (URISyntaxException notOne) {
            throw invalid("url", "接收地址「" + url + "」不是网址。");
        }
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        if (uri.getHost() == null || !tls && !"http".equalsIgnoreCase(uri.getScheme()) || url.length() > LONGEST_URL) {
            throw invalid("url", "接收地址应是 https:// 开头的网址，不超过 " + LONGEST_URL + " 个字符。");
        }
        if (uri.getUserInfo() != null || uri.getFragment() != null) {
            throw invalid("url", "接收地址里不能带账号口令或 # 片段；对方用签名核对来源。");
        }
        if (!tls && !plainHttp && !THIS_MACHINE.contains(uri.getHost())) {
            throw invalid("url", "接收地址须用 https；内网确无证书的，请管理员设置 fengqiao.outbox.plain-http=true。");
        }
    }

    private static void checkCodes(String field, Set<String> codes) {
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())
                || String.join(",", codes).length() > LONGEST_LIST) {
            throw invalid(field, "应是编码的列表，编码里没有空白和逗号，合计不超过 " + LONGEST_LIST + " 个字符。");
        }
    }

    private static ProblemException invalid(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, field + "：" + detail);
    }
}
