package org.fengqiao.receipt;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.KeyLoader;
import org.fengqiao.receipt.key.KeySettings;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.FileUpkeep;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.routine.Routine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.ResourceTransactionManager;

/** Makes the parts of this package beans, with the keys that belong to the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReceiptSettings.class, KeySettings.class})
class ReceiptConfiguration {

    @Bean
    KeyLoader receiptKeyLoader(KeySettings settings, @Value("${fengqiao.data:./data}") Path data, JdbcTemplate jdbc) {
        String url = jdbc.execute((ConnectionCallback<String>) open -> open.getMetaData().getURL());
        return new KeyLoader(settings, data, url.startsWith("jdbc:h2:file:") || url.startsWith("jdbc:h2:mem:"));
    }

    @Bean
    MasterKeys masterKeys(KeyLoader loader, JdbcTemplate jdbc) {
        List<String> used = jdbc.queryForList(
                "select distinct master_key from receipt_chain where master_key is not null", String.class);
        MasterKeys keys = loader.masterKeys(!used.isEmpty());
        Set<String> known = keys.ids();
        used.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new KeyException("数据库里的个人信息由主密钥 " + id + " 保护，与给出的主密钥不同；请恢复原来的主密钥，"
                    + "或写入 fengqiao.receipt.keys.previous-master-keys。");
        });
        return keys;
    }

    @Bean
    SigningKeys signingKeys(KeyLoader loader, JdbcTemplate jdbc) {
        Long anchors = jdbc.queryForObject("select count(*) from receipt_anchor", Long.class);
        return loader.signingKeys(anchors != null && anchors > 0);
    }

    @Bean
    Storage receiptStorage(ResourceTransactionManager manager, ReceiptSettings settings, DataSource source) {
        return new Storage(manager, settings.writeTimeout(), new Reconnect(source));
    }

    @Bean
    ReceiptParts receiptParts(JdbcTemplate jdbc, Storage storage, Clock clock, ReceiptSettings settings,
                              MasterKeys masters, SigningKeys signing) {
        return ReceiptParts.of(jdbc, storage, clock, settings, masters, signing);
    }

    @Bean
    Receipts receipts(ReceiptParts parts) {
        return parts.receipts();
    }

    @Bean
    Erasures erasures(ReceiptParts parts) {
        return parts.erasures();
    }

    @Bean
    Anchors anchors(ReceiptParts parts) {
        return parts.anchors();
    }

    @Bean
    Verifier verifier(ReceiptParts parts) {
        return parts.verifier();
    }

    @Bean
    KeyRotation keyRotation(ReceiptParts parts) {
        return parts.rotation();
    }

    @Bean
    PersonalVault personalVault(ReceiptParts parts) {
        return parts.vault();
    }

    @Bean
    Archive archive(ReceiptParts parts) {
        return parts.archive();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "fengqiao.file-upkeep", matchIfMissing = true)
    Routine upkeep(DataSource source) {
        SparingUpkeep upkeep = new SparingUpkeep(new FileUpkeep(source));
        return new Routine("upkeep", Duration.ofSeconds(5), upkeep, upkeep);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "fengqiao.receipt.anchor-daily", matchIfMissing = true)
    Routine nightlyAnchor(Anchors anchors, Receipts receipts, Clock clock) {
        Nightly nightly = new Nightly(anchors, receipts, clock);
        return new Routine("anchor", Duration.ofSeconds(20), nightly, nightly);
    }
}
