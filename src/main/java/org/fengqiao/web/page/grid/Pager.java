package org.fengqiao.web.page.grid;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a long list.
 *
 * @param page from 1
 * @param base address with its query, without the page
 */
public record Pager(int page, int pages, int total, String base) {

    /** A page that is not there is the nearest that is. */
    static Pager of(int asked, int total, int size, String base) {
        int pages = Math.max(1, (total + size - 1) / size);
        return new Pager(Math.max(1, Math.min(asked, pages)), pages, total, base);
    }

    <T> List<T> cut(List<T> all, int size) {
        return all.subList(Math.min(all.size(), (page - 1) * size), Math.min(all.size(), page * size));
    }

    public String at(int other) {
        return UriComponentsBuilder.fromUriString(base).queryParam("page", other).build().toUriString();
    }
}
