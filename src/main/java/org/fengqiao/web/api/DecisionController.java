package org.fengqiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DecisionId;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Recorded;
import org.fengqiao.service.Asked;
import org.fengqiao.service.Batch;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.Question;
import org.fengqiao.service.Recording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decides matters, one or a stream of them, and records every decision. */
@RestController
class DecisionController implements DecisionOperations {

    private static final String KEY = "Idempotency-Key";

    private final Current current;
    private final MatterReader reader;
    private final Batch batch;
    private final Recording recording;
    private final Clock clock;

    DecisionController(Current current, MatterReader reader, Batch batch, Recording recording, Clock clock) {
        this.current = current;
        this.reader = reader;
        this.batch = batch;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    @PostMapping(path = "/v1/decisions", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> decide(@RequestParam(required = false) String pack,
                                         @RequestParam(required = false) String asOf,
                                         @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
                                         @RequestHeader(name = KEY, required = false) String key,
                                         @RequestBody(required = false) byte[] matter, Principal who) {
        InForce inForce = current.inForce();
        byte[] json = matter == null ? new byte[0] : matter;
        if (dryRun) {
            Instant at = Asked.instant("asOf", asOf, clock.instant());
            Decision decision = inForce.decide(reader.read(json), pack, at);
            return ResponseEntity.ok()
                    .headers(Revisions.headers(decision.policyRevision(), decision.directoryRevision()))
                    .body(DecisionId.canonical(decision));
        }
        Recorded recorded = recording.decide(inForce, new Question(pack, asOf, json), asked(who), key);
        HttpHeaders headers = ReceiptHeaders.of(recorded.receipt());
        if (recorded.repeated()) {
            headers.set("Idempotency-Replayed", "true");
        }
        return ResponseEntity.ok().headers(headers).body(recorded.receipt().output());
    }

    @Override
    @PostMapping(path = "/v1/decisions", consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    public void decideMany(@RequestParam(required = false) String pack, @RequestParam(required = false) String asOf,
                           @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun, Principal who,
                           HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(KEY) != null) {
            String detail = "成批裁定不能带 " + KEY + "：一个键只对应一份回执。请去掉它，或逐件提交。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inParameter(KEY, "key-for-batch", detail, List.of())));
        }
        InForce inForce = current.inForce();
        Instant at = Asked.instant("asOf", asOf, clock.instant());
        String revision = pack == null || pack.isBlank() ? inForce.revision() : inForce.policy(pack).revision();
        response.setHeader(Revisions.RULES, revision);
        response.setHeader(Revisions.DIRECTORY, inForce.directory().revision());
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        org.fengqiao.receipt.Asked asked = asked(who);
        batch.decide(request.getInputStream(), response.getOutputStream(), (Matter matter) -> dryRun
                ? inForce.decide(matter, pack, at) : recording.decide(inForce, matter, pack, at, asked));
    }

    /** Whoever signed in is the client: keys and receipts are told apart by account. */
    private static org.fengqiao.receipt.Asked asked(Principal who) {
        return new org.fengqiao.receipt.Asked(who.getName(), who.getName());
    }
}
