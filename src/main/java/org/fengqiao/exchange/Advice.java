package org.fengqiao.exchange;

import java.util.Map;

/** What is to be done where two lists of orders differ, in Chinese. */
final class Advice {

    /** By what we say, then by what they say; to what came in we always gave an answer. */
    private static final Map<OrderState, Map<OrderState, String>> IN = Map.of(
            OrderState.OPEN, Map.of(
                    OrderState.WAITING, "我方已接收，对方还没有记下：请把批次「%s」的回执再交一次。",
                    OrderState.DONE, "对方记为办结，我方还在办：办理期限不因此停止；请与对方核实，办完再按规定办结。",
                    OrderState.REFUSED, "对方记为退回，我方还在办：请与对方核实是否已经收回；没有收回的照常办理。"),
            OrderState.DONE, Map.of(
                    OrderState.WAITING, "我方已办结，对方还没有记下接收：请把批次「%s」的回执和办理结果一并交给对方。",
                    OrderState.OPEN, "我方已办结，对方还算在办：请把办理结果交给对方。",
                    OrderState.REFUSED, "我方已办结，对方记为退回：请把办理结果交给对方，由对方更正。"),
            OrderState.REFUSED, Map.of(
                    OrderState.WAITING, "我方不接收，对方还在等：请把批次「%s」的回执再交一次，由对方改派或改好再发。",
                    OrderState.OPEN, "我方不接收，对方算在我方：请把批次「%s」的回执再交一次，由对方改派；在此以前没有人在办。",
                    OrderState.DONE, "我方不接收，对方记为办结：请对方写明是谁办的，没有办的要重新派出。"));

    private static final Map<OrderState, Map<OrderState, String>> OUT = Map.of(
            OrderState.WAITING, Map.of(
                    OrderState.OPEN, "对方已在办，我方没有收到回执：请对方补交批次「%s」的回执。",
                    OrderState.DONE, "对方已办结，我方没有收到回执：请对方补交批次「%s」的回执和办理结果。",
                    OrderState.REFUSED, "对方已退回，我方没有收到回执：请对方补交批次「%s」的回执，写明理由；我方改好再发或改派。"),
            OrderState.OPEN, Map.of(
                    OrderState.WAITING, "对方的回执已经接收，清单里还在等：请对方核对，期限从派出时算。",
                    OrderState.DONE, "对方已办结，我方还在办：请取得办理结果，核对以后再办结。",
                    OrderState.REFUSED, "对方接收以后又退回：请对方写明理由；没有正当理由的仍由对方办，确需改派的从「发一批工单」另发。"),
            OrderState.DONE, Map.of(
                    OrderState.WAITING, "我方已办结，对方还在等：请告诉对方不必再办。",
                    OrderState.OPEN, "我方已办结，对方还在办：请告诉对方，并核对是谁办的。",
                    OrderState.REFUSED, "我方已办结，对方已退回：请核对办结的依据。"),
            OrderState.REFUSED, Map.of(
                    OrderState.WAITING, "对方的回执不接收，清单里还在等：请对方说明以哪一个为准；在此以前没有人在办。",
                    OrderState.OPEN, "对方的回执不接收，清单里却在办：请对方更正回执。",
                    OrderState.DONE, "对方的回执不接收，清单里却已办结：请对方更正回执，并取得办理结果。"));

    private final Direction direction;

    Advice(Direction direction) {
        this.direction = direction;
    }

    String missingHere() {
        return direction == Direction.IN ? "我方没有收到：请对方把这一件所在的批次重发；在此以前没有人在办。"
                : "我方没有发过：请对方核对工单号和来源。";
    }

    String missingThere(OurOrder ours) {
        return (direction == Direction.IN ? "对方的清单里没有：请对方核对清单的日期和范围，确认没有撤回；没有撤回的照常办理。"
                : "对方没有收到：请重发批次「%s」。").formatted(ours.batch());
    }

    String different(OurOrder ours, OrderState theirs) {
        return (direction == Direction.IN ? IN : OUT).get(ours.state()).get(theirs).formatted(ours.batch());
    }

    String otherLimit() {
        return "期限不同：以派出时写明的为准；改了期限的，请派出的一方书面说明。";
    }
}
