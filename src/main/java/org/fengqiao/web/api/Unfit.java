package org.fengqiao.web.api;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in Chinese why JSON that is well formed is not what was asked for; never the words of the library. */
final class Unfit {

    private Unfit() {
    }

    static String why(JacksonException unfit) {
        if (unfit instanceof PropertyBindingException unknown) {
            String known = unknown.getKnownPropertyIds() == null ? "" : unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf).collect(Collectors.joining("、", "，可用：", ""));
            return "没有名为「" + unknown.getPropertyName() + "」的字段" + known + "。";
        } else if (unfit instanceof ValueInstantiationException refused
                && refused.getCause() instanceof IllegalArgumentException said && said.getMessage() != null) {
            return said.getMessage();
        } else if (unfit instanceof InvalidFormatException wrong) {
            return "「" + wrong.getValue() + "」不合这个字段的写法，请对照接口说明。";
        }
        return "写法不对，请对照接口说明。";
    }
}
