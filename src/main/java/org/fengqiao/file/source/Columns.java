package org.fengqiao.file.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.HandlingState;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.term.Labelled;

/** All columns that a table of matters may have, in the order of the template. */
public final class Columns {

    private static final List<Column> OF_MATTER = List.of(
            required("编号", "id", "/id", ColumnType.TEXT, "本单位的事项编号。同一编号紧挨着的几行是一件事项，一行一个诉求", "FT-2026-0302-017",
                    "信访编号", "事项编号"),
            required("渠道", "channel", "/channel", ColumnType.TEXT, "名录里渠道的名称或编码", "书记在线", "信访渠道"),
            term("形式", "form", "/form", Form.values(), true, "怎样提出的", "网上", "信访形式"),
            text("标题", "title", "/title", "一行，不超过 500 字", "垃圾转运站臭味扰民"),
            text("正文", "text", "/text", "信访人自己的话，不超过 10 万字", "转运站长期散发臭味，夜间更重。", "信访内容"),
            time("收到时间", "receivedAt", "/receivedAt", "算作收到的时刻；不填则按下面五列里相应的一个", "2026年3月2日 9:30"),
            time("登记章时间", "stampedAt", "/arrival/stampedAt", "来信：第一个登记章的时间", ""),
            time("提交时间", "submittedAt", "/arrival/submittedAt", "网上：系统记下的提交时间", ""),
            time("记录时间", "recordedAt", "/arrival/recordedAt", "走访、电话、口头：记录下来的时间", ""),
            time("送达时间", "deliveredAt", "/arrival/deliveredAt", "经转送的：进入收件箱的时间", ""),
            time("点开时间", "openedAt", "/arrival/openedAt", "经转送的：第一次点开的时间，不起算任何期限", ""),
            text("收到单位", "receiver", "/receiver", "不填则为渠道所属地的信访部门", ""),
            text("转送单位", "forwardedBy", "/forwardedBy", "直接收到的不填", ""),
            required("地点", "place", "/place/division", ColumnType.TEXT, "事项所在区划的名称或编码，能写到街道、社区更好", "福田区梅林街道", "区划", "属地"),
            text("网格", "grid", "/place/grid", "网格编码", ""),
            text("地址", "address", "/place/address", "区划以下的地址", "某路垃圾转运站", "详细地址"),
            new Column("人数", "people", List.of(), "/people", ColumnType.INTEGER, false, List.of(), "不填为 1", "1"),
            new Column("代表人数", "representatives", List.of(), "/representatives", ColumnType.INTEGER, false, List.of(),
                    "多人推选的代表人数，没有的不填", ""),
            term("信访人类别", "petitionerKind", "/petitioner/kind", PetitionerKind.values(), true, "", "实名"),
            text("姓名", "name", "/petitioner/name", "不进入裁定结果", "来信人甲", "信访人", "信访人姓名"),
            text("联系方式", "contact", "/petitioner/contact", "电话或其他；不进入裁定结果", "示例号码", "联系电话", "电话"),
            text("住址", "petitionerAddress", "/petitioner/address", "寄送书面告知用；不进入裁定结果", "", "信访人住址"),
            yesNo("同意转告联系方式", "consent", "/petitioner/consent", "信访人同意把联系方式转告承办单位"),
            new Column("此前事项", "earlier", List.of(), "/earlier/*", ColumnType.NAMES, false, List.of(),
                    "同一件事此前的编号，初次的不填", ""),
            yesNo("越级", "levelSkipping", "/levelSkipping", "越过了有权处理的下级单位"));

    private static final List<Column> OF_DEMAND = List.of(
            text("诉求编号", "demand", "/demands/#/id", "不填则依次为 1、2、3…", ""),
            term("目的", "purpose", "/demands/#/purpose", Purpose.values(), false, "已由人确定的；未定的不填", "申诉求决", "信访目的"),
            term("拟定目的", "purposeProposed", "/demands/#/purposeProposed", Purpose.values(), false, "登记时的建议，待确认；与「目的」只填一个", ""),
            text("事项类别", "item", "/demands/#/item", "目录里的名称或编码；认不出的进分拣席", "垃圾转运站臭味"),
            text("诉求内容", "demandText", "/demands/#/text", "这个诉求的原话", ""),
            text("被反映单位", "complainedBody", "/demands/#/complainedBody", "通常就是有权处理的单位", ""),
            text("被检举控告单位", "accusedBody", "/demands/#/accused/*/body", "几个的用「；」分开；检举控告内容不会到它手里", ""),
            text("被检举控告人职务", "accusedPost", "/demands/#/accused/*/post", "与「被检举控告单位」逐个对应，用「；」分开", ""),
            yesNo("紧急", "urgent", "/demands/#/urgent", ""),
            yesNo("重大", "serious", "/demands/#/serious", ""),
            yesNo("危及人身", "danger", "/demands/#/danger", "危及生命或人身安全"),
            yesNo("生活困难", "hardship", "/demands/#/hardship", "信访人说明有生活困难"),
            yesNo("涉企", "enterprise", "/demands/#/enterprise", "有企业是当事人"),
            yesNo("涉法涉诉", "litigation", "/demands/#/litigation", "要通过诉讼、检察监督或公安程序解决的"),
            yesNo("政策问题", "policyGap", "/demands/#/policyGap", "指向政策而不是个案"),
            yesNo("曾有承诺", "promised", "/demands/#/promised", "有单位承诺过解决"),
            yesNo("要求保密", "confidential", "/demands/#/confidential", ""),
            new Column("涉及单位", "bodies", List.of(), "/demands/#/bodies/*", ColumnType.NAMES, false, List.of(),
                    "还涉及哪些单位的职责，用「、」分开", ""),
            text("在办单位", "handlingBody", "/demands/#/handlings/*/body", "已经在办这个诉求的单位，几个的用「；」分开", ""),
            term("在办状态", "handlingState", "/demands/#/handlings/*/state", HandlingState.values(), false, "与「在办单位」逐个对应", ""),
            time("在办期限", "handlingUntil", "/demands/#/handlings/*/until", "与「在办单位」逐个对应", ""));

    private Columns() {
    }

    public static List<Column> all() {
        return Stream.concat(OF_MATTER.stream(), OF_DEMAND.stream()).toList();
    }

    private static Column required(String heading, String english, String pointer, ColumnType type, String note,
                                   String example, String... also) {
        return new Column(heading, english, List.of(also), pointer, type, true, List.of(), note, example);
    }

    private static Column text(String heading, String english, String pointer, String note, String example, String... also) {
        return new Column(heading, english, List.of(also), pointer, ColumnType.TEXT, false, List.of(), note, example);
    }

    private static Column time(String heading, String english, String pointer, String note, String example) {
        return new Column(heading, english, List.of(), pointer, ColumnType.TIME, false, List.of(), note, example);
    }

    private static Column yesNo(String heading, String english, String pointer, String note) {
        return new Column(heading, english, List.of(), pointer, ColumnType.YES_NO, false, List.of("是", "否"), note, "");
    }

    private static Column term(String heading, String english, String pointer, Labelled[] terms, boolean required,
                               String note, String example, String... also) {
        return new Column(heading, english, List.of(also), pointer, ColumnType.TEXT, required,
                Arrays.stream(terms).map(Labelled::label).toList(), note, example);
    }
}
