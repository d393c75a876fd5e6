package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.place.Directories.shipped;
import static org.fengqiao.place.Directories.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsAndChannelsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            垃圾转运站臭味,     垃圾转运站臭味,             城管,     申诉求决, 查处履责,         false
            异味扰民,           垃圾转运站臭味,             城管,     申诉求决, 查处履责,         false
            城中村违法停车,     违法停车,                   交警,     申诉求决, 查处履责,         false
            欠薪,               拖欠工资,                   人社,     申诉求决, 查处履责,         false
            冰凌坠落,           结冰冰凌、高空坠物隐患,     城管,     申诉求决, 查处履责,         true
            信号灯缺失,         信号灯缺失、增设,           交警,     申诉求决, ,                 false
            供暖费滞纳金减免,   供暖费滞纳金减免,           供热,     申诉求决, ,                 false
            商铺围挡,           围挡长期占道影响经营,       住建,     申诉求决, ,                 false
            楼道堆物,           楼道堆物,                   消防,     申诉求决, 查处履责,         false
            学位,               学位申请、积分入学,         教育,     申诉求决, 行政程序,         false
            劳动争议仲裁,       劳动争议,                   人社,     申诉求决, 仲裁,             false
            户口,               户口迁移、落户,             公安,     申诉求决, 行政程序,         false
            低保,               最低生活保障,               民政,     申诉求决, 行政程序,         false
            干部作风举报,       干部作风举报,               纪检监察, 检举控告, 依规依纪,         false
            法院判决不服,       法院判决不服,               法院,     申诉求决, 诉讼复议法律监督, false
            人民建议,           政策意见与人民建议,         信访,     建议意见, 研究论证,         false
            """)
    void findsItemsByNameAndAlias(String asked, String name, String county, String purpose, String channel,
                                  boolean duty24h) {
        assertThat(shipped().findItem(asked)).isInstanceOfSatisfying(Found.One.class, one -> {
            Item item = (Item) one.value();
            assertThat(item.name()).isEqualTo(name);
            assertThat(item.competent()).containsEntry(Level.COUNTY, county);
            assertThat(item.purpose()).isEqualTo(purpose);
            assertThat(item.channel()).isEqualTo(channel);
            assertThat(item.duty24h()).isEqualTo(duty24h);
            assertThat(shipped().findItem(item.code())).isEqualTo(one);
        });
    }

    @Test
    void anUnknownItemIsNoneWithNearNames() {
        assertThat(shipped().findItem("违法停车场")).isInstanceOfSatisfying(Found.None.class,
                none -> assertThat(none.nearest()).contains("违法停车").hasSizeLessThanOrEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            书记在线,           440304007017, 440304-shuji
            区长信箱,           440304,       440304-quzhang
            街道书记在线,       440304007017, 440304007-shuji
            梅林街道书记在线,   440304,       440304007-shuji
            街道书记在线,       440304,       440304-jieshuji
            街道主任信箱,       440304005,    440304005-zhuren
            局长信箱,           440304,       440304-juzhang
            民意速办,           440304007,    440304-minyi
            12345,              440304,       all-12345
            １２３４５热线,     330681,       all-12345
            来访,               330681,       all-laifang
            服务市集,           440304,       440304-shiji
            110非警务转办,      440304,       440304-feijing
            110非警务转办,      330681,       all-feijing
            110非警务转办,      -,            多个 440304-feijing all-feijing
            没有的渠道,         440304,       没有
            """)
    void findsChannelsSeenFromAPlace(String asked, String division, String expected) {
        assertThat(shown(shipped().findChannel(asked, division))).isEqualTo(expected);
    }

    @Test
    void everyPrincipalOfAChannelIsInOffice() {
        assertThat(shipped().channels()).filteredOn(c -> c.principal() != null).hasSizeGreaterThan(20)
                .allSatisfy(c -> assertThat(shipped().post(c.principal())).map(Post::incumbent).isPresent());
    }

    @Test
    void centresServeTheirAreaTheClosestFirst() {
        assertThat(shipped().centres("440304007017")).extracting(Centre::name)
                .startsWith("梅林街道综治中心", "梅林街道人民调解委员会").contains("福田区评理说法厅");
        assertThat(shipped().centres("330681")).isEmpty();
    }
}
