package org.fengqiao.casework.register;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Who leaves a post hands over what is owed from it, in the log of every matter concerned. */
public final class PostHandovers {

    private final Casework casework;
    private final CaseLists lists;

    PostHandovers(Casework casework, CaseLists lists) {
        this.casework = casework;
        this.lists = lists;
    }

    /**
     * One transaction per matter; asked again after a failure, it goes on where it stopped.
     *
     * @return numbers of the matters concerned
     * @throws ProblemException if a field is missing
     */
    public List<String> handOver(Happening.PostHandedOver handover, String actor) {
        if (Stream.of(handover.body(), handover.post(), handover.from(), handover.to())
                .anyMatch(field -> field == null || field.isBlank())) {
            String detail = "职务交接须写明单位编码（body）、职务（post）、移交人（from）和接手人（to）。";
            throw new ProblemException(ProblemCode.INVALID_EVENT, detail,
                    List.of(Fault.inBody("", "missing", detail, List.of())));
        }
        List<String> matters = lists.owing(handover.body(), handover.post());
        String mark = String.join("/", "职务交接", handover.body(), handover.post(), handover.from(), handover.to());
        matters.forEach(matter -> casework.tell(matter, new Telling(handover, null, null, mark, null), actor));
        return matters;
    }
}
