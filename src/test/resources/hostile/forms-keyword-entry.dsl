# 句型应写作
[keyword]规则=rule
