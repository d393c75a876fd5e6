package org.fengqiao.decision.why;

import java.util.stream.Collectors;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;

/** Looks up the body that a question is about. */
final class Bodies {

    private Bodies() {
    }

    /**
     * The subject with the code of its body; any other subject as it is.
     *
     * @param place code of the division whose bodies win where several bear the name, or null
     * @throws IllegalArgumentException in Chinese
     */
    static Subject settled(Subject subject, DirectoryDay directory, String place) {
        if (!(subject instanceof Subject.OfBody asked)) {
            return subject;
        }
        Found<Body> found = directory.findBody(asked.body(), place);
        if (found instanceof Found.One<Body> one) {
            return new Subject.OfBody(one.value().code(), asked.role());
        } else if (found instanceof Found.Several<Body> several) {
            throw new IllegalArgumentException("单位「" + asked.body() + "」对得上 " + several.candidates().size()
                    + " 个，请写明是哪一个：" + several.candidates().stream().limit(10)
                    .map(b -> b.code() + " " + b.name()).collect(Collectors.joining("；")) + "。");
        }
        Found.None<Body> none = (Found.None<Body>) found;
        throw new IllegalArgumentException("名录里没有单位「" + none.asked() + "」" + (none.nearest().isEmpty() ? "。"
                : "；最接近的有：" + String.join("、", none.nearest()) + "。"));
    }
}
