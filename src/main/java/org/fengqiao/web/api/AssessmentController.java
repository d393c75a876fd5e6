package org.fengqiao.web.api;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.Decision;
import org.fengqiao.service.Asked;
import org.fengqiao.service.Current;
import org.fengqiao.service.MatterReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assesses how matters stand. */
@RestController
class AssessmentController implements AssessmentOperations {

    private final Current current;
    private final MatterReader reader;
    private final Clock clock;

    AssessmentController(Current current, MatterReader reader, Clock clock) {
        this.current = current;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    @PostMapping(path = "/v1/assessments", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Assessment> assess(@RequestParam(required = false) String pack,
                                             @RequestParam(required = false) String now,
                                             @RequestParam(required = false) String asOf,
                                             @RequestBody(required = false) byte[] matter) {
        Instant clockNow = clock.instant();
        Instant at = Asked.instant("now", now, clockNow);
        Instant law = asOf == null || asOf.isBlank() ? null : Asked.instant("asOf", asOf, clockNow);
        Assessment assessment = current.inForce()
                .assess(reader.read(matter == null ? new byte[0] : matter), pack, at, law);
        Decision decision = assessment.decision();
        return ResponseEntity.ok()
                .headers(Revisions.headers(decision.policyRevision(), decision.directoryRevision()))
                .body(assessment);
    }
}
