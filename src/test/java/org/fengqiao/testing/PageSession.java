package org.fengqiao.testing;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in with the form, as people do. */
public final class PageSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private PageSession() {
    }

    /** The header that carries the session. */
    public static String cookie(int port, String name, String password) {
        Http nobody = new Http(port).nobody();
        HttpResponse<String> form = nobody.get("/sign-in");
        String before = cookie(form);
        HttpResponse<String> in = nobody.send(nobody.request("/sign-in").header("Cookie", before)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=" + Http.encoded(name) + "&password="
                        + Http.encoded(password) + "&_csrf=" + Http.encoded(token(form.body())))));
        if (in.statusCode() != 302 || in.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new AssertionError(name + " cannot sign in: " + in.headers().map());
        }
        return cookie(in);
    }

    /** The token against forgery in a page. */
    public static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no token against forgery in the page");
        }
        return found.group(1);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
