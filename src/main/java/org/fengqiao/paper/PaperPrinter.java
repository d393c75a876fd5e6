package org.fengqiao.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fills a template. What a placeholder stands for is text and nothing else: it cannot bring in fields or files. */
public final class PaperPrinter {

    private static final String NONE = "（草稿，未编号）";
    private static final String OPEN = "（待签发）";

    private static final Set<String> IN_ROWS = Set.of("序", "句", "事实", "证据", "条款");

    private final PaperTemplates templates;

    PaperPrinter(PaperTemplates templates) {
        this.templates = templates;
    }

    /**
     * The paper as DOCX.
     *
     * @param number  null for a draft
     * @param signing null for a draft
     * @param day     of issue; null for a draft
     * @throws PaperException if the template is missing, broken, or leaves out what must be said
     */
    byte[] print(NewPaper paper, PaperNumber number, Signing signing, LocalDate day) {
        Map<String, Object> values = new LinkedHashMap<>(paper.content().values());
        values.put("发文机关", paper.sender().name());
        values.put("文号", number == null ? NONE : number.toString());
        values.put("主送", paper.to().name());
        values.put("事项编号", paper.matter());
        values.put("依据", paper.basis());
        values.put("签发人", signing == null ? OPEN : signing.issuer());
        values.put("批准人", signing == null ? OPEN : signing.approver());
        values.put("成文日期", day == null ? OPEN : Content.day(day));
        return fill(templates.of(paper.content().paper(), paper.pack()), paper.content().paper(), values);
    }

    /**
     * Checks the template of a kind without printing.
     *
     * @throws PaperException in Chinese, naming file and placeholder
     */
    void check(PaperKind kind, String pack) {
        PaperTemplates.Template template = templates.of(kind, pack);
        try (XWPFTemplate compiled = compiled(template)) {
            requireAll(template, kind, compiled);
        } catch (IOException broken) {
            throw unreadable(template, broken);
        }
    }

    private byte[] fill(PaperTemplates.Template template, PaperKind kind, Map<String, Object> values) {
        try (XWPFTemplate compiled = compiled(template); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            requireAll(template, kind, compiled);
            refuseUnknown(template, compiled, values.keySet());
            compiled.render(values).write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw unreadable(template, broken);
        }
    }

    private static XWPFTemplate compiled(PaperTemplates.Template template) {
        try {
            return XWPFTemplate.compile(new ByteArrayInputStream(template.content()), Configure.createDefault());
        } catch (RuntimeException broken) {
            throw unreadable(template, broken);
        }
    }

    private static void requireAll(PaperTemplates.Template template, PaperKind kind, XWPFTemplate compiled) {
        Set<String> missing = new TreeSet<>(kind.required());
        missing.removeAll(names(compiled.getElementTemplates()));
        if (!missing.isEmpty()) {
            throw new PaperException(PaperException.Kind.TEMPLATE, "模板 " + template.name() + " 里没有占位符 "
                    + String.join("、", missing.stream().map(m -> "{{" + m + "}}").toList()) + "，" + kind.label()
                    + "必须写明这些内容，请补上。");
        }
    }

    private static void refuseUnknown(PaperTemplates.Template template, XWPFTemplate compiled, Set<String> known) {
        Set<String> unknown = new TreeSet<>(names(compiled.getElementTemplates()));
        unknown.removeAll(known);
        unknown.removeAll(IN_ROWS);
        if (!unknown.isEmpty()) {
            throw new PaperException(PaperException.Kind.TEMPLATE, "模板 " + template.name() + " 里的占位符 "
                    + String.join("、", unknown) + " 没有对应的内容，可用：" + String.join("、", known) + "。");
        }
    }

    private static Set<String> names(List<MetaTemplate> parts) {
        Set<String> names = new TreeSet<>();
        for (MetaTemplate part : parts) {
            if (part instanceof RunTemplate run) {
                // Other signs bring in pictures, documents and tables, from anywhere that a value names.
                names.add(run.getSign() == '\0' ? run.getTagName() : run.getSign() + run.getTagName());
            } else if (part instanceof IterableTemplate rows) {
                names.add(rows.getStartMark().getTagName());
                names.addAll(names(rows.getTemplates()));
            }
        }
        return names;
    }

    private static PaperException unreadable(PaperTemplates.Template template, Exception broken) {
        return new PaperException(PaperException.Kind.TEMPLATE, "模板 " + template.name()
                + " 不是可用的 Word 文档（.docx），或占位符没有写完整：" + broken.getMessage(), broken);
    }
}
