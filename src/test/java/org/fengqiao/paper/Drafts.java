package org.fengqiao.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One complete draft of each kind, about invented matters. */
final class Drafts {

    static final Sender OFFICE = new Sender("440304-信访局", "某某区信访局", "某信");
    static final Addressee CITIZEN = new Addressee.Petitioner("甲某某");
    static final Addressee WATER = new Addressee.Body("440304-水务局", "某某区水务局", "值班负责人");
    static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    static final Map<PaperKind, PaperContent> CONTENTS = Map.of(
            PaperKind.ACCEPTANCE_NOTICE, new AcceptanceNotice("小区旁垃圾中转站夜间作业噪声", LocalDate.of(2026, 11, 2),
                    LocalDate.of(2026, 11, 4), "信访程序", "听取陈述、调查核实，出具信访处理意见书。", DUE, "拨打12345，或凭查询码在网上查询"),
            PaperKind.NON_ACCEPTANCE_NOTICE, new NonAcceptanceNotice("同一供水问题", LocalDate.of(2026, 11, 2),
                    "该事项已由某某区水务局受理，尚在法定办理期限内。", "请等待该局于2026年12月31日前的答复。"),
            PaperKind.FORWARDING, new Forwarding("二次供水水压不足", List.of("恢复正常水压", "公开水质检测结果"), "甲某某，电话13800138000",
                    "自收到之日起15日内书面告知是否受理；有异议的，5个工作日内说明理由。"),
            PaperKind.ASSIGNMENT, new Assignment("二次供水水压不足", List.of("恢复正常水压"), null, "查明原因并整改。", DUE),
            PaperKind.EXTENSION_NOTICE, new ExtensionNotice("小区旁垃圾中转站夜间作业噪声", LocalDate.of(2026, 11, 4), DUE,
                    LocalDate.of(2027, 1, 30), "噪声来源须经第三方检测"),
            PaperKind.DISPATCH_ORDER, new DispatchOrder("路面塌陷", "某某路12号门前", List.of("围挡并修复"), null,
                    "某某街道办事处 乙某某", List.of("某某区城管局", "某某区水务局"), List.of("10分钟内反馈", "30分钟内到场", "24小时内首轮处置")),
            PaperKind.SUPERVISION_ORDER, new SupervisionOrder("二次供水水压不足", List.of(
                    new SupervisionOrder.Breach("收到转送后第16日仍未告知是否受理", "系统签收记录2026年11月1日9时", "《信访工作条例》第二十三条第二款"),
                    new SupervisionOrder.Breach("以电话录音代替约见", "通话记录2026年11月5日", "本区首办负责规定第六条")),
                    "立即告知并说明逾期原因。", DUE));

    private Drafts() {
    }

    static NewPaper of(PaperKind kind) {
        boolean notice = kind.label().endsWith("告知书");
        return new NewPaper("事项-1", null, OFFICE, notice ? CITIZEN : WATER, "《信访工作条例》第二十三条第一款", CONTENTS.get(kind),
                Signing.SYSTEM);
    }

    static NewPaper to(Addressee to, PaperContent content) {
        return new NewPaper("事项-1", null, OFFICE, to, "《信访工作条例》第三十条", content, Signing.SYSTEM);
    }
}
