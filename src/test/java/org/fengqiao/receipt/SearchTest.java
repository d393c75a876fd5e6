package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest extends StoreTest {

    @BeforeEach
    void fill() {
        add("18", "m1", "城管局", "十分钟反馈", "p1", "d1");
        add("19", "m2", "城管局", "三十分钟电话", "p1", "d2");
        add("20", "m1", "交通局", "十分钟反馈", "p2", "d2");
        store.parts.erasures().erase("m2", Samples.ASKED, "期满清除");
    }

    @Test
    void receiptsAreFoundByEverythingTheyHold() {
        assertThat(found(Search.all())).containsExactly("m1/2", "m2/1", "m1/1");
        assertThat(found(Search.all().ofMatter("m1"))).containsExactly("m1/2", "m1/1");
        assertThat(found(Search.all().ofBody("城管局"))).containsExactly("m2/1", "m1/1");
        assertThat(found(Search.all().ofBody("城管局", Part.FIRST_HANDLER, Part.LEAD))).containsExactly("m2/1", "m1/1");
        assertThat(found(Search.all().ofBody("城管局", Part.BARRED))).isEmpty();
        assertThat(found(Search.all().ofBody("被控单位", Part.BARRED))).hasSize(3);
        assertThat(found(Search.all().ofBody("督查室", Part.ALERTED))).hasSize(3);
        assertThat(found(Search.all().ofRule("futian", "十分钟反馈"))).containsExactly("m1/2", "m1/1");
        assertThat(found(Search.all().ofRule("national", "十分钟反馈"))).isEmpty();
        assertThat(found(Search.all().ofRule("national", null))).hasSize(3);
        assertThat(found(Search.all().ofRevisions("p1", null))).containsExactly("m2/1", "m1/1");
        assertThat(found(Search.all().ofRevisions("p1", "d2"))).containsExactly("m2/1");
        assertThat(found(Search.all().between(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 19))))
                .containsExactly("m2/1");
        assertThat(found(Search.all().between(LocalDate.of(2026, 11, 19), null).ofBody("交通局")
                .ofRule("futian", "十分钟反馈").ofMatter("m1"))).containsExactly("m1/2");
    }

    @Test
    void pagesFollowEachOther() {
        Page first = store.parts.receipts().search(Search.all().page(null, 2));
        Page last = store.parts.receipts().search(Search.all().page(first.next(), 2));

        assertThat(first.receipts()).hasSize(2);
        assertThat(last.receipts()).hasSize(1);
        assertThat(last.next()).isNull();
    }

    @Test
    void everyReceiptOfASearchIsVisitedOldestFirst() {
        List<String> visited = new ArrayList<>();
        Search cityManagement = Search.all().ofBody("城管局");
        store.parts.receipts().forEach(cityManagement, r -> visited.add(r.statement().link().matter()));

        assertThat(visited).containsExactly("m1", "m2");
        assertThat(store.parts.receipts().count(cityManagement)).isEqualTo(2);
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void receiptsAreFoundInEveryBlockOfRowNumbers() {
        List<Long> numbers = List.of(999L, 1000L, 1999L, 2000L, 7000L);
        for (long number : numbers) {
            store.jdbc.execute("alter table receipt_entry alter column id restart with " + number);
            add("21", "m" + number, "城管局", "十分钟反馈", "p7", "d1");
        }
        Search search = Search.all().ofRevisions("p7", null).between(LocalDate.of(2026, 11, 21), null);

        assertThat(found(search)).containsExactly("m7000/1", "m2000/1", "m1999/1", "m1000/1", "m999/1");
        assertThat(found(Search.all())).hasSize(8).startsWith("m7000/1", "m2000/1");
        Page middle = store.parts.receipts().search(search.page(2000L, 2));
        assertThat(middle.receipts()).extracting(Summary::matter).containsExactly("m1999", "m1000");
        assertThat(store.parts.receipts().search(search.page(middle.next(), 2)).next()).isNull();
        assertThat(store.parts.receipts().count(search)).isEqualTo(5);
        List<String> visited = new ArrayList<>();
        store.parts.receipts().forEach(search, r -> visited.add(r.statement().link().matter()));
        assertThat(visited).containsExactly("m999", "m1000", "m1999", "m2000", "m7000");
        assertThat(found(Search.all().ofRevisions("p8", null))).isEmpty();
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    private void add(String day, String matter, String body, String rule, String policy, String directory) {
        store.clock.set("2026-11-" + day + "T02:00:00Z");
        store.parts.receipts().record(new NewReceipt(Samples.matter(matter),
                Samples.decision(matter, "id" + day, body, rule, policy, directory), Samples.ASKED, null));
    }

    private List<String> found(Search search) {
        return store.parts.receipts().search(search).receipts().stream()
                .map(r -> r.matter() + "/" + r.sequence()).toList();
    }
}
