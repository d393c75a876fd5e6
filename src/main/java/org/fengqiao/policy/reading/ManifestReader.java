package org.fengqiao.policy.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.fengqiao.place.Validity;
import org.fengqiao.policy.Pack;
import org.fengqiao.policy.vocabulary.Hint;
import org.fengqiao.policy.vocabulary.SwitchName;

/** Reads {@code pack.yaml}: what a pack says of itself. */
final class ManifestReader {

    private static final List<String> KEYS = List.of("名称", "标题", "继承", "生效", "失效", "适用区划", "除外区划", "开关", "未建模",
            "待核");
    private static final Map<String, String> ENGLISH = Map.of("name", "名称", "title", "标题", "extends", "继承", "from",
            "生效", "to", "失效", "divisions", "适用区划", "excluded", "除外区划", "switches", "开关", "unmodelled", "未建模",
            "verify", "待核");

    /** What was read; {@code switches} by English name. */
    record Manifest(Pack pack, Map<String, Object> switches) {

        static Manifest empty(String name) {
            return new Manifest(new Pack(name, name, null, Validity.ALWAYS, List.of(), List.of(), List.of(), List.of()),
                    Map.of());
        }
    }

    private final String folder;
    private final Findings findings;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Object> switches = new LinkedHashMap<>();

    ManifestReader(String folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Manifest read(String text) {
        YamlNode root = YamlTree.read(text, findings).orElse(null);
        if (!(root instanceof YamlNode.Mapping mapping)) {
            if (root != null) {
                findings.error(1, 1, "文件应由「键: 值」组成，例如「名称: " + folder + "」");
            }
            return Manifest.empty(folder);
        }
        mapping.entries().forEach(this::entry);
        String name = word("名称");
        if (name == null) {
            findings.error(1, 1, "缺少「名称: " + folder + "」");
        } else if (!name.equals(folder)) {
            findings.error(values.get("名称").line(), values.get("名称").column(),
                    "名称「" + name + "」要与文件夹名「" + folder + "」相同");
        }
        String title = word("标题");
        if (values.get("开关") != null) {
            switches(values.get("开关"));
        }
        Pack pack = new Pack(folder, title == null ? folder : title, parent(), validity(), divisions("适用区划"),
                divisions("除外区划"), sentences("未建模"), sentences("待核"));
        return new Manifest(pack, switches);
    }

    private void entry(YamlNode.Entry entry) {
        String key = ENGLISH.getOrDefault(entry.key().text(), entry.key().text());
        if (!KEYS.contains(key)) {
            findings.error(entry.key().token(), "没有名为「" + entry.key().text() + "」的键"
                    + Hint.ending(entry.key().text(), KEYS));
        } else if (values.containsKey(key)) {
            findings.error(entry.key().token(), "「" + key + "」写了两次");
        } else if (!(entry.value() instanceof YamlNode.Scalar scalar && scalar.empty())) {
            values.put(key, entry.value());
        }
    }

    private String word(String key) {
        YamlNode node = values.get(key);
        if (node == null || node instanceof YamlNode.Scalar) {
            return node == null ? null : ((YamlNode.Scalar) node).text().strip();
        }
        findings.error(node.line(), node.column(), "「" + key + "」只写一个值");
        return null;
    }

    private String parent() {
        String parent = word("继承");
        if (parent != null && (!PackFolder.PACK_NAME.matcher(parent).matches() || parent.equals(folder))) {
            findings.error(values.get("继承").line(), values.get("继承").column(), parent.equals(folder)
                    ? "规则包不能继承自己" : "「继承」应为另一个规则包的文件夹名（小写字母、数字与连字符），实为「" + parent + "」");
            return null;
        }
        return parent;
    }

    private Validity validity() {
        LocalDate from = day("生效");
        LocalDate to = day("失效");
        if (from != null && to != null && to.isBefore(from)) {
            findings.error(values.get("失效").line(), values.get("失效").column(), "失效日期 " + to + " 早于生效日期 " + from);
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private LocalDate day(String key) {
        String text = word(key);
        if (text != null && Dates.strict(text).isEmpty()) {
            findings.error(values.get(key).line(), values.get(key).column(),
                    "「" + key + "」应写作 2026-01-31，实为「" + text + "」");
        }
        return text == null ? null : Dates.strict(text).orElse(null);
    }

    private List<YamlNode.Scalar> list(String key) {
        YamlNode node = values.get(key);
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        List<YamlNode> items = node == null ? List.of()
                : node instanceof YamlNode.Sequence s ? s.items() : List.of(node);
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar scalar && !scalar.empty()) {
                scalars.add(scalar);
            } else {
                findings.error(item.line(), item.column(), "「" + key + "」的每一项应为一个值，每行以「- 」开头");
            }
        }
        return scalars;
    }

    private List<String> divisions(String key) {
        List<String> codes = new ArrayList<>();
        for (YamlNode.Scalar code : list(key)) {
            if (code.text().matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
                codes.add(code.text());
            } else {
                findings.error(code.token(), "区划代码应为 2、4、6、9 或 12 位数字，实为「" + code.text() + "」");
            }
        }
        return codes;
    }

    private List<String> sentences(String key) {
        return list(key).stream().map(s -> s.text().strip()).toList();
    }

    private void switches(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            findings.error(node.line(), node.column(), "「开关」下面每行写一个「名称: 值」");
            return;
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            SwitchName name = SwitchName.named(entry.key().text()).orElse(null);
            if (name == null) {
                findings.error(entry.key().token(), "没有名为「" + entry.key().text() + "」的开关"
                        + Hint.ending(entry.key().text(), SwitchName.labels()));
            } else {
                value(name, entry.value());
            }
        }
    }

    private void value(SwitchName name, YamlNode node) {
        String text = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        if (name.number()) {
            OptionalInt number = ChineseNumber.read(text);
            number.ifPresentOrElse(n -> switches.put(name.code(), n),
                    () -> findings.error(node.line(), node.column(), "「" + name.label() + "」应为整数（天）"));
        } else if (text.matches("是|true|否|false")) {
            switches.put(name.code(), text.matches("是|true"));
        } else {
            findings.error(node.line(), node.column(), "「" + name.label() + "」应为 是 或 否");
        }
    }
}
