package org.fengqiao.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.file.table.CsvWriter;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Page;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Search;
import org.fengqiao.receipt.Summary;
import org.fengqiao.service.Current;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Finds recorded decisions; what is looked for stands in the address. */
@Controller
class DecisionSearchPages {

    /** The most that one file holds: more is for the interface, page by page. */
    private static final int LARGEST = 20_000;

    private final Receipts receipts;
    private final Current current;
    private final TryChoices choices;
    private final Clock clock;

    DecisionSearchPages(Receipts receipts, Current current, TryChoices choices, Clock clock) {
        this.receipts = receipts;
        this.current = current;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/decisions")
    String list(DecisionQuery query, Model model, HttpServletResponse response) {
        model.addAttribute("query", query);
        try {
            Page page = receipts.search(search(query));
            model.addAttribute("rows", page.receipts().stream().flatMap(this::row).toList());
            model.addAttribute("next", page.next() == null ? null : query.next(page.next()));
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("rows", List.of());
            model.addAttribute("problem", refused.document());
        }
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "decisions";
    }

    /** Everything that the search finds, newest first, written while it is read. */
    @GetMapping("/decisions.csv")
    void export(DecisionQuery query, HttpServletResponse response) throws IOException {
        Search search = search(query).page(null, 500);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("裁定.csv", StandardCharsets.UTF_8).build().toString());
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(DecisionRow.HEADINGS);
            int written = 0;
            for (Optional<Page> page = Optional.of(receipts.search(search)); page.isPresent() && written < LARGEST;
                    page = next(search, page.get())) {
                for (DecisionRow row : page.get().receipts().stream().flatMap(this::row).toList()) {
                    csv.row(row.cells());
                    written++;
                }
            }
        }
    }

    private Optional<Page> next(Search search, Page page) {
        return page.next() == null ? Optional.empty() : Optional.of(receipts.search(search.page(page.next(), 500)));
    }

    private Search search(DecisionQuery query) {
        return query.search(choices.today(current.inForce()));
    }

    private Stream<DecisionRow> row(Summary summary) {
        return receipts.find(summary.matter(), summary.sequence()).stream()
                .map(receipt -> DecisionRow.of(summary, receipt));
    }
}
