package org.fengqiao.web;

import org.fengqiao.service.Catalogue;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.service.living.PolicyFolders;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/**
 * Begins to read rules and directory before any part of the service is found or made: reading needs none of them and
 * takes nearly as long as all of them. What is wrong in the folders is said when the first part asks for what was read.
 */
final class ReadAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!(context instanceof ConfigurableWebApplicationContext)) {
            return;
        }
        FengqiaoProperties places = Binder.get(context.getEnvironment())
                .bind("fengqiao", FengqiaoProperties.class).get();
        RulesFolder rules = new RulesFolder(places.rules());
        Catalogue catalogue = new Catalogue(places.data(), rules);
        PolicyFolders folders = new PolicyFolders(rules, places.directory(), catalogue);
        folders.readAhead();
        ConfigurableListableBeanFactory parts = context.getBeanFactory();
        parts.registerSingleton("rulesFolder", rules);
        parts.registerSingleton("catalogue", catalogue);
        parts.registerSingleton("policyFolders", folders);
    }
}
