package org.fengqiao.web.api.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.visits.explain.Alternative;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.roster.Questions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about a roster. */
@Tag(name = "排班问答", description = "还有谁能去、为什么是他、为什么不是她、为什么不是那天")
@RestController
@RequestMapping(path = "/v1/rosters/{id}/questions", produces = MediaType.APPLICATION_JSON_VALUE)
class QuestionController {

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    /**
     * Somebody else, or another day.
     *
     * @param hard negative: so much more would be broken
     * @param soft what the whole roster gains (positive) or loses (negative)
     */
    record AlternativeView(String post, String leader, LocalDate day, boolean possible, long hard, long soft) {

        static AlternativeView of(Alternative other) {
            return new AlternativeView(other.assignment().post(), other.leader(), other.assignment().day(),
                    other.isPossible(), other.hard(), other.soft());
        }
    }

    @Operation(operationId = "askWhoElse", summary = "还有谁能去，按代价排列，至多 50 位")
    @GetMapping("/who-else")
    List<AlternativeView> whoElse(
            @Parameter(description = "排班编号") @PathVariable String id,
            @Parameter(description = "任务编号") @RequestParam String duty,
            @Parameter(description = "true 则每位取最合适的一天，false 只看原定那天")
            @RequestParam(name = "any-day", defaultValue = "false") boolean anyDay) {
        return (anyDay ? questions.whoElseAnyDay(id, duty) : questions.whoElse(id, duty)).stream()
                .map(AlternativeView::of).toList();
    }

    @Operation(operationId = "askWhenElse", summary = "同一位领导还能哪天去，按代价排列，至多 50 天")
    @GetMapping("/when-else")
    List<AlternativeView> whenElse(@Parameter(description = "排班编号") @PathVariable String id,
                                   @Parameter(description = "任务编号") @RequestParam String duty) {
        return questions.whenElse(id, duty).stream().map(AlternativeView::of).toList();
    }

    @Operation(operationId = "askWhy", summary = "为什么是他")
    @GetMapping("/why")
    Answer why(@Parameter(description = "排班编号") @PathVariable String id,
               @Parameter(description = "任务编号") @RequestParam String duty) {
        return questions.why(id, duty);
    }

    @Operation(operationId = "askWhyNot", summary = "为什么不是她（post），为什么不是那天（day）")
    @GetMapping("/why-not")
    Answer whyNot(@Parameter(description = "排班编号") @PathVariable String id,
                  @Parameter(description = "任务编号") @RequestParam String duty,
                  @Parameter(description = "岗位") @RequestParam(required = false) String post,
                  @Parameter(description = "日期") @RequestParam(required = false)
                  @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        if ((post == null) == (day == null)) {
            throw OfficeException.invalid("post", "请写 post（问人）或 day（问日子）中的一个。");
        }
        return post != null ? questions.whyNot(id, duty, post) : questions.whyNot(id, duty, day);
    }
}
