package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.register.Entered;
import org.fengqiao.casework.register.Signals;
import org.fengqiao.casework.store.SignalRows;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.Signal;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.MatterReader;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** Keeps signals and makes matters of them. */
@Tag(name = "登记簿")
@RestController
@RequestMapping(path = "/v1/signals", produces = MediaType.APPLICATION_JSON_VALUE)
class SignalController {

    private static final int MOST = 500;

    private final Signals signals;
    private final CaseAccess access;
    private final MatterReader reader;

    SignalController(Signals signals, CaseAccess access, MatterReader reader) {
        this.signals = signals;
        this.access = access;
        this.reader = reader;
    }

    /** A signal as it is kept; {@code matter} is the number it was promoted to, or null. */
    record KeptSignal(Signal signal, Instant recordedAt, String matter) {
        static KeptSignal of(SignalRows.Kept kept) {
            return new KeptSignal(kept.signal(), kept.recordedAt(), kept.matter());
        }
    }

    /** Who takes a signal up as a matter, and how. */
    record Promotion(Form form, Petitioner petitioner) {
    }

    @Operation(operationId = "keepSignal", summary = "记下一个苗头", description = "没有信访人，也不起算任何时限；不要写出是谁。",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = Signal.class))))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    KeptSignal keep(@Parameter(description = "来源系统；不写为当前账号") @RequestParam(required = false) String source,
                    @org.springframework.web.bind.annotation.RequestBody(required = false) byte[] body,
                    @AuthenticationPrincipal AccountUser who) {
        String from = source == null || source.isBlank() ? who.getUsername() : source.strip();
        SignalRows.Kept kept = signals.keep(read(body, Signal.class), from, who.getUsername());
        // The answer to the same mark again must not tell what became of it.
        return new KeptSignal(kept.signal(), kept.recordedAt(),
                kept.matter() == null || !access.sees(kept.matter(), who) ? null : kept.matter());
    }

    @Operation(operationId = "listSignals", summary = "一个地方的苗头，新的在前")
    @GetMapping
    List<KeptSignal> list(@Parameter(description = "区划，与记下时的写法相同") @RequestParam String division,
                          @RequestParam(defaultValue = "50") int limit,
                          @AuthenticationPrincipal AccountUser who) {
        return signals.at(division, Math.max(1, Math.min(MOST, limit)), access.sight(who)).stream().map(KeptSignal::of).toList();
    }

    @Operation(operationId = "promoteSignal", summary = "把苗头登记为事项", description = "时限自此刻起算。一个苗头只登记一次。",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = Promotion.class))))
    @PostMapping(path = "/{signal}/promotion", consumes = MediaType.APPLICATION_JSON_VALUE)
    Entered promote(@Parameter(description = "苗头编号") @PathVariable String signal,
                    @org.springframework.web.bind.annotation.RequestBody(required = false) byte[] body,
                    @AuthenticationPrincipal AccountUser who) {
        Promotion promotion = read(body, Promotion.class);
        return access.promote(signal, promotion.form(), promotion.petitioner(), who);
    }

    private <T> T read(byte[] body, Class<T> type) {
        try {
            T read = Json.mapper().treeToValue(reader.tree(body == null ? new byte[0] : body), type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException unreadable) {
            String detail = "内容读不出来：" + Unfit.why(unreadable);
            throw new ProblemException(ProblemCode.INVALID_MATTER, detail,
                    List.of(Fault.inBody("", "unreadable", detail, List.of())));
        }
        throw new ProblemException(ProblemCode.MALFORMED_JSON, "内容是空的，应是一个 JSON 对象。");
    }
}
