package org.fengqiao.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What arrives is checked by the part that takes it, with words of its own; annotations check nothing here. Left to
 * itself the framework would make a validator for them at every start, because the description of the interface brings
 * one along.
 */
@Configuration(proxyBeanMethods = false)
class NoAnnotatedChecks implements WebMvcConfigurer, Validator {

    @Override
    public Validator getValidator() {
        return this;
    }

    @Override
    public boolean supports(Class<?> type) {
        return false;
    }

    @Override
    public void validate(Object target, Errors errors) {
        throw new IllegalStateException("asked to check " + target.getClass().getName() + " although nothing is supported");
    }
}
