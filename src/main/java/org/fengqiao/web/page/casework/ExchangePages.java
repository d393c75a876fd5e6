package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.access.CaseOrders;
import org.fengqiao.access.ExchangeDesk;
import org.fengqiao.exchange.Acknowledgement;
import org.fengqiao.exchange.Direction;
import org.fengqiao.exchange.ExchangeBook.Batch;
import org.fengqiao.exchange.OrderBatch;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Handing;
import org.fengqiao.web.OrderTables;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The exchange of work orders with other systems, for the body that keeps it: tables in and out, and what both sides have. */
@Controller
@RequestMapping("/work-orders")
class ExchangePages {

    private static final MediaType WORKBOOK = MediaType.parseMediaType(Handing.WORKBOOK);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CaseOrders orders;
    private final ExchangeDesk desk;
    private final ExchangeShown shown;
    private final BodyNames names;
    private final Clock clock;
    private final OrderTables tables = new OrderTables();

    ExchangePages(CaseOrders orders, ExchangeDesk desk, ExchangeShown shown, BodyNames names, Clock clock) {
        this.orders = orders;
        this.desk = desk;
        this.shown = shown;
        this.names = names;
        this.clock = clock;
    }

    /** @param partner name of a system with which to begin; leads to its page */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String partner, @AuthenticationPrincipal AccountUser who, Model model,
                HttpServletResponse response) {
        String name = partner.strip();
        if (name.matches("(?!\\.{1,2}$)[^/\\\\;%\\p{Cntrl}]{1,100}")) {
            return "redirect:" + address(name);
        } else if (!name.isEmpty()) {
            refused(new ProblemException(ProblemCode.INVALID_PARAMETER, "系统名称不超过 100 个字，里面不能有 / \\ ; %，请换一个写法。"),
                    "partner", model, response);
            model.addAttribute("typed", name);
        }
        model.addAllAttributes(shown.all(who));
        return "exchanges";
    }

    @GetMapping("/{partner}")
    String one(@PathVariable String partner, ExchangeQuery query, @AuthenticationPrincipal AccountUser who, Model model) {
        model.addAllAttributes(shown.one(partner, query, who));
        return "exchange";
    }

    /** Registers the orders of a table; what came of each line is on the page of the batch. */
    @PostMapping("/{partner}/incoming")
    String receive(@PathVariable String partner, @RequestParam MultipartFile file,
                   @RequestParam(defaultValue = "") String channel, @RequestParam(defaultValue = "") String batch,
                   @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response,
                   RedirectAttributes next) throws IOException {
        try {
            String id = named(batch, file);
            Acknowledgement told = orders.receive(partner, OrderBatch.of(id, partner, null, clock.instant(),
                    tables.orders(file.getBytes(), type(file))), channel.strip(), who);
            long taken = told.results().stream().filter(r -> r.accepted()).count();
            next.addFlashAttribute("done", "收了 " + told.results().size() + " 件：接收 " + taken + " 件，不接收 "
                    + (told.results().size() - taken) + " 件。请把回执交给对方。");
            return "redirect:" + address(partner, desk.batch(partner, Direction.IN, id, who));
        } catch (ProblemException refused) {
            refused(refused, "in-file", model, response);
            model.addAttribute("inChannel", channel);
            model.addAttribute("inBatch", batch);
            return one(partner, ExchangeQuery.usual(), who, model);
        }
    }

    /** @param matters numbers, parted by blanks, commas or lines */
    @PostMapping("/{partner}/outgoing")
    String send(@PathVariable String partner, @RequestParam(defaultValue = "") String batch,
                @RequestParam(defaultValue = "") String matters, @AuthenticationPrincipal AccountUser who, Model model,
                HttpServletResponse response, RedirectAttributes next) {
        try {
            List<String> numbers = Stream.of(matters.split("[\\s,，、;；]+")).filter(m -> !m.isBlank()).distinct().toList();
            if (batch.isBlank() || numbers.isEmpty()) {
                throw new ProblemException(ProblemCode.INVALID_PARAMETER, "请写批次号，并至少写一件事项的登记编号。");
            }
            OrderBatch made = orders.send(partner, batch.strip(), sender(who), numbers, who);
            next.addFlashAttribute("done", "已把 " + made.orders().size() + " 件记为发出。请下载工单表交给对方，收到回执后传回来。");
            return "redirect:" + address(partner, desk.batch(partner, Direction.OUT, made.batch(), who));
        } catch (ProblemException refused) {
            refused(refused, "out-matters", model, response);
            model.addAttribute("outMatters", matters);
            model.addAttribute("outBatch", batch);
            return one(partner, ExchangeQuery.usual(), who, model);
        }
    }

    /** Notes what the other system said about a batch that was sent. */
    @PostMapping("/{partner}/acknowledgements")
    String acknowledged(@PathVariable String partner, @RequestParam MultipartFile file,
                        @RequestParam(defaultValue = "") String batch, @AuthenticationPrincipal AccountUser who,
                        Model model, HttpServletResponse response, RedirectAttributes next) throws IOException {
        try {
            orders.acknowledged(partner, Acknowledgement.of(batch.strip(), clock.instant(),
                    tables.results(file.getBytes(), type(file))), who);
            next.addFlashAttribute("done", "对方的回执已记下。");
            return "redirect:" + address(partner, desk.batch(partner, Direction.OUT, batch.strip(), who));
        } catch (ProblemException refused) {
            refused(refused, "ack-file", model, response);
            return one(partner, ExchangeQuery.usual(), who, model);
        }
    }

    @GetMapping("/{partner}/batches/{batch}")
    String batch(@PathVariable String partner, @PathVariable long batch, @AuthenticationPrincipal AccountUser who,
                 Model model) {
        model.addAllAttributes(shown.batch(partner, batch, who));
        return "exchange-batch";
    }

    /** The orders of a batch that was sent, or the acknowledgement of one that came. */
    @GetMapping("/{partner}/batches/{batch}/table")
    ResponseEntity<byte[]> table(@PathVariable String partner, @PathVariable long batch,
                                 @RequestParam(defaultValue = "csv") String kind,
                                 @AuthenticationPrincipal AccountUser who) {
        Batch found = desk.batch(partner, batch, who);
        boolean workbook = kind.equals("xlsx");
        boolean ours = found.direction() == Direction.OUT;
        byte[] content = ours ? tables.write(desk.again(partner, found, sender(who), who).orders(), workbook)
                : tables.writeResults(desk.answered(found, who).stream().flatMap(a -> a.results().stream()).toList(),
                        workbook);
        return ResponseEntity.ok().contentType(workbook ? WORKBOOK : CSV).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename((ours ? "工单-" : "回执-")
                        + found.batch() + (workbook ? ".xlsx" : ".csv"), StandardCharsets.UTF_8).build().toString())
                .body(content);
    }

    private String sender(AccountUser who) {
        return who.body() == null ? who.displayName() : names.of(who.body());
    }

    static MediaType type(MultipartFile file) {
        return Objects.toString(file.getOriginalFilename(), "").toLowerCase(Locale.ROOT).endsWith(".xlsx") ? WORKBOOK : CSV;
    }

    /** The name of the file stands for a batch that nobody named: the same file again is the same batch. */
    private static String named(String batch, MultipartFile file) {
        String name = batch.isBlank() ? Objects.toString(file.getOriginalFilename(), "") : batch.strip();
        if (name.isBlank() || name.length() > 100) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "请选文件；批次号不超过 100 个字符。");
        }
        return name;
    }

    static void refused(ProblemException why, String field, Model model, HttpServletResponse response) {
        response.setStatus(why.document().status());
        model.addAttribute("problem", why.document());
        model.addAttribute("faults", why.document().errors().isEmpty()
                ? FieldFault.of(why.document(), Set.of(), field)
                : why.document().errors().stream().map(fault -> new FieldFault(field, fault.at() == null ? fault.detail()
                        : fault.at() + "：" + fault.detail(), fault.candidates())).toList());
    }

    private static String address(String partner) {
        return UriComponentsBuilder.fromPath("/work-orders/{partner}").encode().buildAndExpand(partner).toUriString();
    }

    private static String address(String partner, Batch batch) {
        return address(partner) + "/batches/" + batch.id();
    }
}
