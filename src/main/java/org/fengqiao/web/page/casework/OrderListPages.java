package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.fengqiao.access.ExchangeDesk;
import org.fengqiao.exchange.ListComparison;
import org.fengqiao.exchange.Side;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Handing;
import org.fengqiao.web.ListPeriod;
import org.fengqiao.web.OrderTables;
import org.fengqiao.web.page.Telling;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A list of the other side compared with ours; nothing is changed or kept. */
@Controller
class OrderListPages {

    private final ExchangeDesk desk;
    private final ExchangeShown shown;
    private final Clock clock;
    private final OrderTables tables = new OrderTables();

    OrderListPages(ExchangeDesk desk, ExchangeShown shown, Clock clock) {
        this.desk = desk;
        this.shown = shown;
        this.clock = clock;
    }

    /** @param kind {@code xlsx} for a workbook to take along; otherwise a page */
    @PostMapping("/work-orders/{partner}/reconciliation")
    String compare(@PathVariable String partner, ListPeriod period, @RequestParam MultipartFile file,
                   @RequestParam(defaultValue = "") String kind, @AuthenticationPrincipal AccountUser who, Model model,
                   HttpServletResponse response) throws IOException {
        try {
            if (file.isEmpty()) {
                throw new ProblemException(ProblemCode.UNREADABLE_FILE, "没有选文件，或文件是空的。请选对方给的清单。");
            }
            ListComparison found = desk.compare(partner, period.way(), period.begin(), period.end(),
                    tables.list(file.getBytes(), ExchangePages.type(file)), who);
            if (kind.equals("xlsx")) {
                response.setContentType(Handing.WORKBOOK);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("对清单-"
                        + period.from() + ".xlsx", StandardCharsets.UTF_8).build().toString());
                response.getOutputStream().write(tables.write(found, true));
                return null;
            }
            model.addAllAttributes(Map.of("partner", partner, "period", period, "way", period.way(), "found", found,
                    "sides", Side.values(), "say", new Telling(clock.instant(), null)));
            return "exchange-list";
        } catch (ProblemException refused) {
            ExchangePages.refused(refused, "list-file", model, response);
            model.addAllAttributes(shown.one(partner, ExchangeQuery.usual(), who));
            return "exchange";
        }
    }
}
