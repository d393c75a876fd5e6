package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML as events only: nothing is constructed, so a tag can name no class and an alias can copy nothing. */
final class YamlTree {

    private static final int DEEPEST = 8;

    private final Findings findings;
    private Iterator<Event> events;

    private YamlTree(Findings findings) {
        this.findings = findings;
    }

    /** Empty, with problems recorded, if the text is not plain YAML. */
    static Optional<YamlNode> read(String text, Findings findings) {
        return new YamlTree(findings).document(text);
    }

    private Optional<YamlNode> document(String text) {
        try {
            events = new Parse(LoadSettings.builder().setCodePointLimit(1 << 20).build()).parseString(text).iterator();
            events.next();
            Event start = events.next();
            if (!(start instanceof DocumentStartEvent)) {
                findings.error(1, 1, "文件是空的");
                return Optional.empty();
            }
            YamlNode root = node(events.next(), 0);
            events.next();
            Event after = events.next();
            if (after instanceof DocumentStartEvent) {
                throw stop(after, "一个文件里只能有一份内容，请删去「---」之后的部分");
            }
            return Optional.of(root);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            findings.error(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1,
                    "此处不是正确的 YAML，请检查缩进、冒号后的空格与引号");
        } catch (YamlEngineException e) {
            findings.error(1, 1, "文件不是正确的 YAML，请检查有无控制字符");
        } catch (Stop recorded) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent) {
            throw stop(event, "不允许用「*」引用别处的内容，请直接写出来");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw stop(event, "不允许用「&」给内容命名，请直接写出来");
        }
        if (depth > DEEPEST) {
            throw stop(event, "层次太深，至多 " + DEEPEST + " 层");
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                throw stop(event, "不允许类型标记「!」，直接写内容");
            }
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            throw stop(event, "不允许类型标记「!」，直接写内容");
        }
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        String text = event.getValue();
        text.codePoints().filter(c -> !Characters.printable(c)).findFirst().ifPresent(c -> {
            throw stop(event, "不允许看不见的字符 " + Characters.code(c) + "，请删除");
        });
        return new YamlNode.Scalar(text, line(event), column(event));
    }

    private YamlNode sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event e = events.next(); !(e instanceof SequenceEndEvent); e = events.next()) {
            items.add(node(e, depth + 1));
        }
        return new YamlNode.Sequence(items, line(start), column(start));
    }

    private YamlNode mapping(Event start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event e = events.next(); !(e instanceof MappingEndEvent); e = events.next()) {
            if (!(node(e, depth + 1) instanceof YamlNode.Scalar key)) {
                throw stop(e, "键只能是一个词");
            }
            if (!keys.add(key.text())) {
                findings.error(key.token(), "「" + key.text() + "」写了两次");
            }
            entries.add(new YamlNode.Entry(key, node(events.next(), depth + 1)));
        }
        return new YamlNode.Mapping(entries, line(start), column(start));
    }

    private Stop stop(Event event, String message) {
        findings.error(line(event), column(event), message);
        return new Stop();
    }

    private static int line(Event event) {
        return event.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    private static int column(Event event) {
        return event.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
    }
}
