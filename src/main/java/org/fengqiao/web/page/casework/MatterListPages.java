package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.stand.Stage;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseBoard.Listed;
import org.fengqiao.casework.store.CaseQuery;
import org.fengqiao.file.table.CsvWriter;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.Telling;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Finds registered matters; what is looked for stands in the address. */
@Controller
class MatterListPages {

    /** The most that one file holds. */
    private static final int LARGEST = 20_000;
    private static final int READ = 500;
    private static final List<String> HEADINGS = List.of("事项", "类别", "渠道", "人数", "地点", "进展", "负责单位", "待签收单位",
            "收到", "登记", "下一时刻", "逾期未完成的职责");

    private final CaseAccess access;
    private final CaseBoard board;
    private final Storage storage;
    private final BodyNames names;
    private final Clock clock;

    MatterListPages(CaseAccess access, CaseBoard board, Storage storage, BodyNames names, Clock clock) {
        this.access = access;
        this.board = board;
        this.storage = storage;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/matters")
    String list(MatterQuery query, @AuthenticationPrincipal AccountUser who, Model model,
                HttpServletResponse response) {
        model.addAttribute("query", query);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("names", names);
        model.addAttribute("say", new Telling(clock.instant(), null));
        try {
            CaseQuery asked = query.query(names);
            List<Listed> rows = storage.read(() -> board.find(asked, access.sight(who)));
            model.addAttribute("rows", rows);
            model.addAttribute("next", rows.size() < asked.limit() ? null
                    : query.next(rows.get(rows.size() - 1).matter()));
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("rows", List.of());
            model.addAttribute("problem", refused.document());
            model.addAttribute("faults", FieldFault.of(refused.document(), Set.of("body", "stage"), "body"));
        }
        return "matters";
    }

    /** What the page shows, all of it, without personal data. */
    @GetMapping("/matters.csv")
    void export(MatterQuery query, @AuthenticationPrincipal AccountUser who, HttpServletResponse response)
            throws IOException {
        Sight sight = access.sight(who);
        CaseQuery asked = query.query(names);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("事项.csv", StandardCharsets.UTF_8).build().toString());
        int written = 0;
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(HEADINGS);
            String last = null;
            while (written < LARGEST) {
                CaseQuery page = asked.page(last, READ);
                List<Listed> rows = storage.read(() -> board.find(page, sight));
                for (Listed row : rows) {
                    csv.row(cells(row));
                }
                written += rows.size();
                if (rows.size() < READ) {
                    return;
                }
                last = rows.get(rows.size() - 1).matter();
            }
        } finally {
            access.exported(who, written);
        }
    }

    private List<String> cells(Listed row) {
        return List.of(row.matter(), row.item() == null ? "" : row.item(), row.channel(), String.valueOf(row.people()), names.place(row.place()),
                Stage.of(row.stage()).label(), names.of(row.body()),
                row.pending() == null ? "" : names.of(row.pending()), Json.text(row.receivedAt()),
                Json.text(row.enteredAt()), row.nextAt() == null ? "" : Json.text(row.nextAt()),
                String.valueOf(row.late()));
    }
}
