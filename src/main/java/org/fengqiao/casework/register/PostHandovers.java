package org.fengqiao.casework.register;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Post;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Current;

/** Who leaves a post hands over what is owed from it, in the log of every matter concerned. */
public final class PostHandovers {

    private final Casework casework;
    private final CaseLists lists;
    private final Current current;
    private final Clock clock;

    PostHandovers(Casework casework, CaseLists lists, Current current, Clock clock) {
        this.casework = casework;
        this.lists = lists;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One transaction per matter; asked again after a failure, it goes on where it stopped.
     *
     * @param asked post by title or code
     * @return numbers of the matters concerned
     * @throws ProblemException if a field is missing, or the directory of today has no such body or post
     */
    public List<String> handOver(Happening.PostHandedOver asked, String actor) {
        if (Stream.of(asked.body(), asked.post(), asked.from(), asked.to())
                .anyMatch(field -> field == null || field.isBlank())) {
            throw wrong("", "missing", "职务交接须写明单位编码（body）、职务（post）、移交人（from）和接手人（to）。", List.of());
        }
        Happening.PostHandedOver handover = new Happening.PostHandedOver(asked.body(), title(asked), asked.from(),
                asked.to());
        List<String> matters = lists.owing(handover.body(), handover.post());
        matters.stream().filter(matter -> !told(matter, handover))
                .forEach(matter -> casework.tell(matter, Telling.of(handover), actor));
        return matters;
    }

    /** Whether it is the last one of that post: the post may come back, and be handed over once more. */
    private boolean told(String matter, Happening.PostHandedOver handover) {
        return casework.file(matter).events().stream().map(CaseEvent::what)
                .filter(what -> what instanceof Happening.PostHandedOver one && one.body().equals(handover.body())
                        && one.post().equals(handover.post()))
                .reduce((first, last) -> last).filter(handover::equals).isPresent();
    }

    /** As duties name the post; nobody is to believe that a misspelt post had nothing left to hand over. */
    private String title(Happening.PostHandedOver asked) {
        DirectoryDay day = current.day(clock.instant());
        if (day.body(asked.body()).isEmpty()) {
            throw wrong("/handover/body", "unknown-body", "名录里没有编码为「" + asked.body() + "」的单位。", List.of());
        }
        if (day.findPost(asked.post(), asked.body()) instanceof Found.One<Post> one
                && one.value().body().equals(asked.body())) {
            return one.value().title();
        }
        List<String> posts = day.postsOf(asked.body()).stream().map(Post::title).toList();
        throw wrong("/handover/post", "unknown-post", "这个单位没有「" + asked.post() + "」这个职务"
                + (posts.isEmpty() ? "。" : posts.stream().collect(Collectors.joining("、", "，可选：", "。"))), posts);
    }

    private static ProblemException wrong(String field, String code, String detail, List<String> near) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody(field, code, detail, near)));
    }
}
