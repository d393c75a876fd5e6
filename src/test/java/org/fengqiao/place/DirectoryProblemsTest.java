package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryProblemsTest {

    /** Each row: a file, a line added to it, the column that is named and words of the message. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            divisions/a.csv   ; 990102,戊区,district,9901           ; 层级     ; 没有名为「district」的层级
            divisions/a.csv   ; 990101,戊区,county,9901             ; 编码     ; 重复且有效期重叠
            divisions/a.csv   ; 990102,戊区,county,9902             ; 上级     ; 「9902」不在名录中
            divisions/a.csv   ; 990102,戊区,county,990101           ; 上级     ; 不高于本区划
            divisions/a.csv   ; 9902,戊区,county,9901               ; 编码     ; 应是 6 位数字
            divisions/a.csv   ; 990102,戊区,county,                 ; 上级     ; 必须填写上级
            divisions/a.csv   ; 990102,,county,9901                 ; 名称     ; 不能为空
            bodies.csv        ; x,戊局,,城官,县区,990101,,,,        ; 系统     ; 相近的有：城管
            bodies.csv        ; x,戊局,,城管,县区,990109,,,,        ; 所在区划 ; 「990109」不在名录中
            bodies.csv        ; x,戊局,,城管,县区,990101,y,,,       ; 指挥机关 ; 「y」不在名录中
            bodies.csv        ; x,戊局,,城管,县区,990101,,y,,2020-01-01  ; 继任机关 ; 「y」不在名录中
            bodies.csv        ; x,戊局,,城管,县区,990101,,new,,     ; 继任机关 ; 就要填失效日期
            bodies.csv        ; new,戊局,,城管,县区,990101,,,2024-01-01, ; 编码 ; 第 4 行重复且有效期重叠
            bodies.csv        ; x,戊局,,城管,县区,990101,,,2024-02-30,   ; 生效 ; 不是日期
            bodies.csv        ; x,戊局,,城管,县区,990101,,,2024-02-03,2024-02-01 ; 失效 ; 早于生效日期
            bodies.csv        ; x,戊局,,城管,县区,990101,x,,,       ; 指挥机关 ; 成了圈
            body-patterns.csv ; 城管,乡镇街道,{区}城管,,上级城管,    ; 名称    ; 不认识「{区}」
            body-patterns.csv ; 城管,乡镇街道,某队,,城管,            ; 指挥    ; 看不懂
            body-patterns.csv ; 城管,乡镇街道,某队,,本级城官,        ; 指挥    ; 没有名为「城官」的系统
            posts.csv         ; q,nobody,科长,,成员,3,,,,,,          ; 机关    ; 「nobody」不在名录中
            posts.csv         ; q,new,科长,,科级,3,,,,,,             ; 级别    ; 看不懂
            posts.csv         ; q,new,科长,,成员,0,,,,,,             ; 排序    ; 不是 1 到 9999 的整数
            posts.csv         ; q,990101-zf,代区长,,正职,1,是,,,,,   ; 负责人  ; 同时是「990101-zf」的负责人
            posts.csv         ; q,new,科长,,成员,3,,,990109,,,       ; 包联区划 ; 不在名录中
            posts.csv         ; q,new,科长,,成员,3,,,,what,,         ; 申报利害关系 ; 「what」既不是
            posts.csv         ; q,new,科长,,成员,3,,城官,,,,         ; 分管系统 ; 没有名为「城官」
            posts.csv         ; q,new,科长,,成员,3,也许,,,,,         ; 负责人  ; 请写「是」或「否」
            items.csv         ; i2,市容,卫生,别的,,城官              ; 县区主管 ; 没有名为「城官」
            items.csv         ; i2,市容,卫生,别的,,                  ; 县区主管 ; 至少填写一级
            items.csv         ; i2,市容,卫生,垃圾臭味,,城管          ; 名称    ; 重名
            items.csv         ; i1,市容,卫生,别的,,城管              ; 编码    ; 重复
            channels.csv      ; c3,来信,,来信,990109,                ; 区划    ; 不在名录中
            channels.csv      ; c3,来信,,来信,,p9                    ; 主官职务 ; 「p9」不在名录中
            centres.csv       ; z2,某中心,分中心,990101,nobody       ; 主管机关 ; 不在名录中
            systems.csv       ; CG,城管二,                           ; 编码    ; 小写字母
            systems.csv       ; cg2,新城管,城管                      ; 别名    ; 已经是系统「城管」
            """)
    void everyProblemNamesFileRowColumnAndWhatToDo(String file, String line, String column, String words) {
        DirectorySources small = Directories.small();
        String text = small.files().get(file) + line + "\n";
        int row = (int) text.lines().count();
        assertThat(problems(small.with(file, text)).problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.row()).isEqualTo(row);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(words);
        });
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        DirectorySources small = Directories.small();
        DirectorySources broken = small
                .with("items.csv", small.files().get("items.csv") + "a,,,,,\nb,甲,乙,丙,,城官\n")
                .with("posts.csv", small.files().get("posts.csv") + "q,new,科长,,科级,x,,,,,,\n")
                .with("surprise.csv", "a\n");
        assertThat(problems(broken).problems()).hasSizeGreaterThanOrEqualTo(6).extracting(DirectoryProblem::file)
                .contains("items.csv", "posts.csv", "surprise.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            控制字符或双向字符 U+0007 ; 7
            双向字符 U+202E ; 8238
            双向字符 U+2066 ; 8294
            双向字符 U+200B ; 8203
            控制字符或双向字符 U+FEFF ; 65279
            """)
    void refusesCharactersThatCannotBeSeen(String words, int character) {
        DirectorySources small = Directories.small();
        String text = small.files().get("items.csv") + "i2,市容,卫生,垃" + (char) character + "圾,,城管\n";
        assertThat(problems(small.with("items.csv", text))).hasMessageContaining(words)
                .hasMessageContaining("items.csv 第 3 行「名称」列");
    }

    @Test
    void cyclesOfCommandAndSuccessionAreFound() {
        DirectorySources small = Directories.small();
        String head = small.files().get("bodies.csv");
        assertThat(problems(small.with("bodies.csv", head + "x,甲局,,城管,县区,990101,y,,,\n"
                + "y,乙局,,城管,县区,990101,x,,,\n"))).hasMessageContaining("指挥关系首尾相接");
        assertThat(problems(small.with("bodies.csv", head + "x,甲局,,城管,县区,990101,,y,,2001-01-01\n"
                + "y,乙局,,城管,县区,990101,,x,,2002-01-01\n"))).hasMessageContaining("继任关系首尾相接");
    }

    @Test
    void endlessChainsAndRepetitionsAreCutOff() {
        DirectorySources small = Directories.small();
        StringBuilder chain = new StringBuilder(small.files().get("bodies.csv"));
        for (int i = 0; i < 40; i++) {
            chain.append("c").append(i).append(",局").append(i).append(",,城管,县区,990101,").append(i == 39 ? "" : "c" + (i + 1))
                    .append(",,,\n");
        }
        assertThat(problems(small.with("bodies.csv", chain.toString()))).hasMessageContaining("指挥关系超过 32 层");
        StringBuilder same = new StringBuilder("编码,一级,二级,名称,县区主管,生效,失效\ni1,市容,卫生,垃圾臭味,城管,,1999-12-31\n");
        for (int i = 0; i < 300; i++) {
            same.append(String.format("i1,市容,卫生,垃圾臭味,城管,%d-01-01,%d-12-31%n", 2000 + i, 2000 + i));
        }
        assertThat(problems(small.with("items.csv", same.toString()))).hasMessageContaining("行数超过 200");
    }

    @Test
    void missingAndDoubledHeadingsAreNamed() {
        DirectorySources small = Directories.small();
        assertThat(problems(small.with("items.csv", "编码,名称,名称,颜色\n"))).hasMessageContaining("「一级」列：缺少这一列")
                .hasMessageContaining("「名称」列：这一列出现了两次").hasMessageContaining("「颜色」列：没有这一列");
        assertThat(problems(small.with("items.csv", ""))).hasMessageContaining("文件是空的");
        assertThat(problems(small.with("items.csv", "编码,一级,二级,名称,县区主管\na,\"b,c\n")))
                .hasMessageContaining("不是合规的 CSV");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithAdvice(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("divisions"));
        Files.write(folder.resolve("items.csv"), "编码,名称\n".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> DirectoryFolder.read(folder)).isInstanceOf(DirectoryException.class)
                .hasMessageContaining("items.csv：不是 UTF-8 编码");
        assertThatThrownBy(() -> DirectoryFolder.read(folder.resolve("none")))
                .isInstanceOf(DirectoryException.class).hasMessageContaining("没有这个文件夹");
    }

    @Test
    void aHopelessFileDoesNotFillTheMemory() {
        StringBuilder text = new StringBuilder("编码,一级,二级,名称,县区主管\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("x,,,,\n");
        }
        assertThat(problems(Directories.small().with("items.csv", text.toString())).problems()).hasSize(1_001);
    }

    private static DirectoryException problems(DirectorySources sources) {
        return catchThrowableOfType(DirectoryException.class, () -> Directories.read(sources));
    }
}
