package org.fengqiao.web.api;

import org.springframework.http.HttpHeaders;

/** Names of the headers that say under which revisions an answer was made. */
final class Revisions {

    static final String RULES = "Rules-Revision";
    static final String DIRECTORY = "Directory-Revision";

    private Revisions() {
    }

    static HttpHeaders headers(String rules, String directory) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(RULES, rules);
        headers.set(DIRECTORY, directory);
        return headers;
    }
}
