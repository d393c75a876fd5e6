package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.term.Labelled;

/** How far whoever received an order has come with it, as both sides can tell. Other systems have more words for it. */
public enum OrderState implements Labelled {
    WAITING("待接收", "待签收", "未签收", "待处理", "已派单", "已派出", "已发出"),
    OPEN("在办", "接收", "已接收", "已签收", "已受理", "办理中", "处理中", "正在办理"),
    DONE("已办结", "办结", "已完成", "已办理", "已答复", "已回复", "已结案", "已归档", "已化解", "已销案", "已终结"),
    REFUSED("不接收", "已退回", "退回", "退单", "已退单", "拒收");

    private final String label;
    private final List<String> words;

    OrderState(String label, String... words) {
        this.label = label;
        this.words = List.of(words);
    }

    /** What another system calls so; also by label or code. */
    static Optional<OrderState> told(String word) {
        return Arrays.stream(values()).filter(state -> state.label.equals(word) || state.code().equals(word)
                || state.words.contains(word)).findFirst();
    }

    /** All that can be said, for whoever said something else. */
    static String words() {
        return Arrays.stream(values()).map(state -> Stream.concat(Stream.of(state.label), state.words.stream())
                .collect(Collectors.joining("、"))).collect(Collectors.joining("；"));
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    @JsonValue
    public String code() {
        return Labelled.super.code();
    }
}
