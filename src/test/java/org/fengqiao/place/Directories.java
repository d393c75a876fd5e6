package org.fengqiao.place;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Directories for tests: the shipped one, and small ones written in the test itself. */
final class Directories {

    static final Path FOLDER = Path.of("rules/directory");
    static final Directory SHIPPED = DirectoryFolder.read(FOLDER);
    static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private static final Map<String, String> SMALL = Map.of(
            "systems.csv", "编码,名称,别名\nzf,政府,\ncg,城管,城市管理\n",
            "divisions/a.csv", "code,name,level,parent\n00,全国,nation,\n99,甲省,province,\n9901,乙市,city,99\n"
                    + "990101,丙区,county,9901\n990101001,丁街道,township,990101\n",
            "bodies.csv", "编码,名称,简称,系统,层级,所在区划,指挥机关,继任机关,生效,失效\n"
                    + "old,丙区市容局,市容局,城管,县区,990101,990101-zf,mid,,2010-12-31\n"
                    + "mid,丙区城管局,,城管,县区,990101,990101-zf,new,2011-01-01,2018-12-31\n"
                    + "new,丙区综合执法局,执法局,城管,县区,990101,990101-zf,,2019-01-01,\n",
            "body-patterns.csv", "系统,层级,名称,简称,指挥,负责人职务\n政府,国家,国务院,,,总理\n"
                    + "政府,省,{区划}人民政府,省政府,上级政府,省长\n政府,市,{区划}人民政府,市政府,上级政府,市长\n"
                    + "政府,县区,{区划}人民政府,区政府,上级政府,区长\n城管,市,{区划}城管局,城管局,本级政府,局长\n"
                    + "城管,县区,{区划}城管局,城管局,本级政府,局长\n",
            "posts.csv", "编码,机关,职务,姓名,级别,排序,负责人,分管系统,包联区划,申报利害关系,生效,失效\n"
                    + "p1,990101-zf,区长,闻砚舟,正职,1,是,,990101,,,2020-06-30\n"
                    + "p1,990101-zf,区长,牧书禾,正职,1,是,,990101,,2020-07-01,\n"
                    + "p2,990101-zf,副区长,叙云溪,副职,2,,城管,990101001,i1,,\n",
            "items.csv", "编码,一级,二级,名称,别名,县区主管\ni1,市容,卫生,垃圾臭味,臭味,城管\n",
            "channels.csv", "编码,名称,别名,类别,区划,主官职务\nc1,12345热线,12345,热线,,\nc2,区长信箱,,主官在线,990101,p1\n",
            "centres.csv", "编码,名称,类别,区划,主管机关\nz1,丙区综治中心,综治中心,990101,990101-zf\n");

    private Directories() {
    }

    static DirectoryDay shipped() {
        return SHIPPED.on(DAY);
    }

    static DirectorySources small() {
        SortedMap<String, String> files = new TreeMap<>(SMALL);
        return new DirectorySources(files);
    }

    static Directory read(DirectorySources sources) {
        return new DirectoryReader(sources, new Problems()).read();
    }

    /** What was found, in words a table can hold. */
    static String shown(Found<?> found) {
        if (found instanceof Found.One<?> one) {
            return code(one.value());
        }
        if (found instanceof Found.Several<?> several) {
            return "多个 " + String.join(" ", several.candidates().stream().map(Directories::code).sorted().toList());
        }
        return "没有";
    }

    private static String code(Object value) {
        return value instanceof Division d ? d.code() : value instanceof Body b ? b.code()
                : value instanceof Post p ? p.code() : value instanceof Item i ? i.code() : ((Channel) value).code();
    }
}
